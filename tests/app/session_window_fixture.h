#pragma once

#include "app/widgets/session/session_window.h"
#include "app/widgets/theme/theme_manager.h"
#include "tests/app/session_fixture.h"
#include "tests/support/find_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace unhunch {

/// A window of a session that shows what a test wants.
class SessionWindowTest : public testing::Test
{
protected:
    SessionWindowTest() { showView(viewAt(core::PhaseKind::Work)); }

    static SessionView viewAt(core::PhaseKind kind)
    {
        static const auto script = scriptOf("desk-reset");
        return presentSession(script, catalogue(), glanceAt(script, kind, 0.5), {}, {});
    }

    static SessionView paused()
    {
        auto view = viewAt(core::PhaseKind::Work);
        view.state = SessionView::State::Paused;
        view.primary = SessionView::Primary::Resume;
        return view;
    }

    static SessionView over(SessionView::State state)
    {
        SessionView view;
        view.state = state;
        view.end = {"Desk reset done", {"2 minutes."}, false, true, {}, false, true};
        return view;
    }

    void showView(const SessionView &view)
    {
        m_view = view;
        m_window.setView(view);
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key) { QTest::keyClick(&m_window, key); }

    QAbstractButton *button(const QString &name)
    {
        auto *const found = test::findButton(m_window, name);
        if (!found)
            ADD_FAILURE() << "no button " << name.toStdString();
        return found;
    }

    /// What will close the window by itself, if anything.
    [[nodiscard]] QTimer *closing() const
    {
        for (auto *const timer : m_window.findChildren<QTimer *>())
            if (timer->isActive() && timer->intervalAsDuration() == std::chrono::seconds{8})
                return timer;
        return nullptr;
    }

    /// What the frame clock does at 30 frames a second, for one second.
    int framesInASecond()
    {
        using namespace std::chrono_literals;
        const int before = m_frames;
        m_later += 1h; // each second lies after the one before
        const auto start = m_themes.clock().now() + m_later;
        for (auto now = start; now < start + 1000ms; now += 5ms)
            m_themes.clock().beat(now);
        return m_frames - before;
    }

    ThemeManager m_themes;
    SessionView m_view{};
    int m_frames{0};
    std::chrono::milliseconds m_later{0};
    SessionWindow m_window{m_themes,
                           [this] {
                               ++m_frames;
                               return m_view;
                           },
                           {}};
};

} // namespace unhunch
