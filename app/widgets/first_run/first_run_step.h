#pragma once

#include "app/presentation/first_run_view.h"
#include "app/widgets/theme/theme_manager.h"
#include "core/settings/setting.h"

#include <QWidget>

namespace unhunch {

/// The middle of the window of first steps: one kind of step.
class FirstRunStep : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunStep(QWidget *parent = nullptr)
        : QWidget(parent)
    {}

    /// Its content is of this step's kind.
    virtual void setView(const FirstRunView &view) = 0;
    virtual void showAgain() {}

Q_SIGNALS:
    void edited(const unhunch::SettingRowView &row, const unhunch::core::SettingValue &value);
    void restoreRequested(const unhunch::SettingRowView &row);
    void offerTaken();
    void chosen(const unhunch::ChoiceRowView &row, const std::string &option, bool on);
    void ticked(const std::string &sign, bool on);
    void cautionRequested();
};

} // namespace unhunch
