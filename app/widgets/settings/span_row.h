#pragma once

#include "app/widgets/theme/theme_manager.h"
#include "core/schedule/rules.h"

#include <QWidget>

namespace unhunch {

class ClockEdit;
class IconButton;

/// Hours from one time to another, and a button to take them away.
class SpanRow : public QWidget
{
    Q_OBJECT

public:
    explicit SpanRow(ThemeManager &themes, QWidget *parent = nullptr);

    void setSpan(const core::ClockSpan &span, const QString &name);
    void setRemovable(bool removable);
    [[nodiscard]] core::ClockSpan span() const;

Q_SIGNALS:
    void edited();
    void removed();
    void refused(const QString &why);

private:
    ClockEdit *m_from;
    ClockEdit *m_to;
    IconButton *m_remove;
};

} // namespace unhunch
