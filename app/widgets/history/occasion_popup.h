#pragma once

#include "app/presentation/week_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QPointer>
#include <QWidget>

namespace unhunch {

/// Tells what happened in one cell of the week. Lies inside the window, beside its cell, and goes
/// with Esc, a click elsewhere or the focus; then it deletes itself.
class OccasionPopup : public QWidget
{
    Q_OBJECT

public:
    /// Opens over `window`, next to `anchor`, which gets the focus back.
    OccasionPopup(ThemeManager &themes, const WeekCellView &view, QWidget &anchor, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent(const WeekCellView &view);
    void placeBeside(const QWidget &anchor);
    void dismiss();

    ThemeManager &m_themes;
    QPointer<QWidget> m_anchor;
};

} // namespace unhunch
