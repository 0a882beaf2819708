#pragma once

#include "app/presentation/choices_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

namespace unhunch {

class Chip;
class PlainLabel;

/// A line of a group: what it is about, and chips to choose from.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const ChoiceRowView &view);

Q_SIGNALS:
    /// In a row with one choice only it is always true.
    void chosen(const unhunch::ChoiceRowView &row, const std::string &option, bool on);

private:
    void addChip();

    ThemeManager &m_themes;
    ChoiceRowView m_view{};
    PlainLabel *m_title;
    PlainLabel *m_detail;
    QWidget *m_options;
    std::vector<Chip *> m_chips{};
};

} // namespace unhunch
