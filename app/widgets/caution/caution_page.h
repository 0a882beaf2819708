#pragma once

#include <QWidget>

namespace unhunch {

class Button;
class ThemeManager;

/// "When not to exercise": one key away wherever exercises are offered.
class CautionPage : public QWidget
{
    Q_OBJECT

public:
    explicit CautionPage(ThemeManager &themes, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();
};

} // namespace unhunch
