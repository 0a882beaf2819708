#pragma once

#include "app/presentation/choices_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace unhunch {

class ChoiceRow;
class PlainLabel;

/// A titled card with rows to choose from.
class ChoiceGroup : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceGroup(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const ChoiceGroupView &view);

Q_SIGNALS:
    void chosen(const unhunch::ChoiceRowView &row, const std::string &option, bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    PlainLabel *m_title;
    QVBoxLayout *m_column;
    std::vector<ChoiceRow *> m_rows{};
};

} // namespace unhunch
