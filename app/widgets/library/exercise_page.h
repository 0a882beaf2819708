#pragma once

#include "app/presentation/exercise_view.h"
#include "app/widgets/theme/theme_manager.h"
#include "core/figure/pose_set.h"

#include <QWidget>

#include <array>
#include <chrono>
#include <functional>

namespace unhunch {

class Button;
class IconButton;
class LadderCard;
class PlainLabel;
class StageView;

/// What is shown of an exercise that somebody looks at, `since` that began.
struct ShownExercise {
    const core::PoseSet *poses{nullptr};
    core::FigureMoment moment{};
};
using ExerciseShower =
    std::function<ShownExercise(const std::string &exercise, std::chrono::milliseconds since)>;

/// One exercise: the figure, how, why, the common mistake, when to stop, its levels, and what can
/// be done with it.
class ExercisePage : public QWidget
{
    Q_OBJECT

public:
    ExercisePage(ThemeManager &themes, ExerciseShower show, QWidget *parent = nullptr);

    void setView(const ExerciseView &view);

Q_SIGNALS:
    void backRequested();
    void startRequested();
    void leaveOutToggled();
    void levelChangeRequested(int by);
    void planMayDecide();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeActions();
    void showFigure(std::chrono::milliseconds now);

    ThemeManager &m_themes;
    ExerciseShower m_show;
    ExerciseView m_view{};
    IconButton *m_back;
    PlainLabel *m_name;
    PlainLabel *m_summary;
    StageView *m_stage;
    std::array<PlainLabel *, 3> m_steps{};
    PlainLabel *m_why;
    PlainLabel *m_mistake;
    PlainLabel *m_stop;
    PlainLabel *m_whyNot;
    LadderCard *m_ladder;
    PlainLabel *m_level;
    IconButton *m_lower;
    IconButton *m_raise;
    Button *m_free;
    Button *m_start;
    Button *m_leaveOut;
    std::chrono::milliseconds m_since{0};
};

} // namespace unhunch
