#pragma once

#include <QString>
#include <QWidget>

#include <array>

namespace unhunch {

class ThemeManager;

/// The three steps of an exercise in words, on the stage of one that has no figure.
class StepsCard : public QWidget
{
    Q_OBJECT

public:
    explicit StepsCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setSteps(const std::array<QString, 3> &steps);
    void setUiScale(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    std::array<QString, 3> m_steps{};
    double m_scale{1.0};
};

} // namespace unhunch
