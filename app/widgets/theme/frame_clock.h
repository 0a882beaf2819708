#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

class QWidget;

namespace unhunch {

/// The one timer behind everything that moves. It runs at the highest rate asked for and stands
/// still when nobody subscribes or no subscriber can be seen.
class FrameClock : public QObject
{
    Q_OBJECT

public:
    /// Called with the time since the clock was made; never count the calls.
    using Frame = std::function<void(std::chrono::milliseconds now)>;

    explicit FrameClock(QObject *parent = nullptr);

    /// Calls `frame` about `rate` times a second while `widget` is on a screen. One subscription
    /// for each widget and purpose: subscribing an object again replaces its rate and frame.
    void subscribe(QObject *owner, QWidget *widget, int rate, Frame frame);
    void unsubscribe(QObject *owner);

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] std::chrono::milliseconds now() const;
    /// Calls everybody whose frame is due at `now`. The timer does this; tests may.
    void beat(std::chrono::milliseconds now);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Subscriber {
        QObject *owner{};
        QPointer<QWidget> widget{};
        std::chrono::milliseconds period{};
        std::chrono::milliseconds next{};
        Frame frame{};
    };

    void adjust();

    QTimer m_timer;
    QElapsedTimer m_elapsed;
    std::vector<Subscriber> m_subscribers;
};

} // namespace unhunch
