#pragma once

#include "app/presentation/session_view.h"
#include "core/progress/log_entry.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;

namespace unhunch {

class Button;
class ChoiceTile;
class PlainLabel;
class ThemeManager;

/// The end of a guided session: what was done, what comes next, and how hard it was.
class FinishedPage : public QWidget
{
    Q_OBJECT

public:
    explicit FinishedPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setEnd(const SessionEnd &end);
    void choose(core::Effort effort);
    /// Stays open from now on, until the user closes it.
    void keepOpen();

Q_SIGNALS:
    void effortChosen(core::Effort effort);
    void anythingWrongRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeQuestion(ThemeManager &themes);

    ThemeManager &m_themes;
    SessionEnd m_end{};
    QLabel *m_heading;
    PlainLabel *m_line;
    std::array<ChoiceTile *, 3> m_efforts{};
    QWidget *m_question; ///< fills m_efforts as it is made
    Button *m_close;
    Button *m_wrong;
    PlainLabel *m_hint;
    QTimer m_closing{this};
    bool m_keptOpen{false};
};

} // namespace unhunch
