#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>

class QWidget;

namespace unhunch {

/// Whether somebody is at the mouse or the keyboard of a window, or has gone to the wall. It looks
/// on; it takes no event away.
class Attention : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kGoneAfter{4};

    /// Of the window that `widget` is shown in.
    explicit Attention(QWidget *widget);

    [[nodiscard]] bool isHere() const { return m_timer.isActive(); }
    void wake();

Q_SIGNALS:
    void changed(bool here);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    [[nodiscard]] bool isSignOfLife(QEvent &event);

    QWidget *m_widget;
    QTimer m_timer{this};
    QPointF m_mouse{-1, -1};
};

} // namespace unhunch
