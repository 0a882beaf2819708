#pragma once

#include "app/presentation/preview_view.h"

#include <QWidget>

namespace unhunch {

class Chip;
class ThemeManager;

/// The things that a session needs, each as a chip: pressing it takes the next that will do.
class GearLine : public QWidget
{
    Q_OBJECT

public:
    explicit GearLine(ThemeManager &themes, QWidget *parent = nullptr);

    void setGear(const std::vector<PreviewGear> &gear);

Q_SIGNALS:
    void changeRequested(const QString &equipment);

private:
    ThemeManager &m_themes;
    std::vector<PreviewGear> m_gear{};
    std::vector<Chip *> m_chips{};
};

} // namespace unhunch
