#pragma once

#include "app/widgets/theme/transition.h"

#include <QWidget>

namespace unhunch {

class ThemeManager;

/// The check mark of a finished session; it is drawn once.
class CheckDisc : public QWidget
{
    Q_OBJECT

public:
    explicit CheckDisc(ThemeManager &themes, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ThemeManager &m_themes;
    Transition m_drawn;
};

} // namespace unhunch
