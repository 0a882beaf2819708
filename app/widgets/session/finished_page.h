#pragma once

#include "app/presentation/session_view.h"
#include "app/widgets/session/session_page.h"
#include "core/progress/check_in.h"

#include <QTimer>

#include <utility>
#include <vector>

class QButtonGroup;
class QLabel;
class QSpacerItem;
class QVBoxLayout;

namespace unhunch {

class Button;
class CheckDisc;
class ChoiceTile;
class PlainLabel;
class ThemeManager;

/// The end of a guided session: what was done, what comes next, how hard it was, and, on the day
/// after a long one, how that was borne.
class FinishedPage : public SessionPage
{
    Q_OBJECT

public:
    explicit FinishedPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const SessionView &view) override;
    void press(Qt::Key key) override;
    /// Stays open from now on, until the user closes it.
    void keepOpen();

Q_SIGNALS:
    void effortChosen(core::Effort effort);
    void yesterdayCompared(core::NextDay compared, bool nightPain);
    void anythingWrongRequested();
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addGap(QVBoxLayout &column, int high);
    /// A question with its answers side by side; `firstKey` is the digit of the first.
    QButtonGroup *addQuestion(QVBoxLayout &column, const QString &question,
                              const QStringList &answers, int firstKey);
    [[nodiscard]] QWidget *makeCard();
    [[nodiscard]] QWidget *makeYesterday();
    void compare();

    ThemeManager &m_themes;
    SessionEnd m_end{};
    CheckDisc *m_disc;
    QLabel *m_heading;
    PlainLabel *m_line;
    std::vector<ChoiceTile *> m_answers{}; ///< by their keys, from 1
    QButtonGroup *m_effort{};
    QButtonGroup *m_compared{};
    ChoiceTile *m_nightPain{};
    PlainLabel *m_advice{};
    QWidget *m_yesterday{};
    QWidget *m_card; ///< fills all of the above as it is made
    Button *m_close;
    Button *m_wrong;
    PlainLabel *m_hint;
    QTimer m_closing{this};
    bool m_keptOpen{false};
    std::vector<std::pair<QSpacerItem *, int>> m_gaps{}; ///< with their heights in a large window
};

} // namespace unhunch
