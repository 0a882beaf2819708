#pragma once

#include "app/presentation/choices_view.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

namespace unhunch {

class Chip;
class PlainLabel;
class Switch;

/// A card of the gear step: a picture of a thing, its name, and chips or a switch.
class GearRow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Chips, Switch };

    GearRow(ThemeManager &themes, Icon icon, Kind kind, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);
    void setOptions(const std::vector<ChoiceOption> &options);

Q_SIGNALS:
    void chosen(const std::string &option, bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addChip();

    ThemeManager &m_themes;
    Icon m_icon;
    PlainLabel *m_title;
    PlainLabel *m_detail;
    Switch *m_switch{nullptr};
    QWidget *m_tile;
    QWidget *m_place; ///< of the chips
    std::vector<Chip *> m_chips{};
    std::vector<ChoiceOption> m_options{};
};

} // namespace unhunch
