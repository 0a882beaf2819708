#pragma once

#include "app/desk/plan_desk.h"
#include "app/desk/progress_desk.h"
#include "app/widgets/library/exercise_page.h"
#include "app/widgets/library/library_list.h"
#include "app/widgets/main/main_window.h"

#include <QObject>
#include <QPointer>
#include <QStackedWidget>

#include <string>
#include <vector>

namespace unhunch {

/// The page with all exercises: what each is, one to start now, one to leave out, and the level
/// that the user wants.
class LibraryDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        core::PersonalStores personal;
        ProgressDesk &progress;
    };

    explicit LibraryDesk(Parts parts, QObject *parent = nullptr);

    void addPage(MainWindow &window);
    /// Opens that exercise on the page.
    void show(const std::string &exercise);
    void refresh();

Q_SIGNALS:
    void startRequested(const std::string &exercise);
    /// Something was chosen that sessions follow.
    void changed();
    void unsaved(const QString &why);

private:
    void connectExercise();
    void changeLevel(int by);
    void toggleLeftOut();
    void letPlanDecide();
    [[nodiscard]] ExerciseStanding standingOf(const core::Exercise &exercise) const;
    [[nodiscard]] std::vector<ExerciseStanding> standings() const;
    [[nodiscard]] QPixmap still(const std::string &exercise, QSize size, qreal ratio) const;
    [[nodiscard]] ShownExercise shown(const std::string &exercise,
                                      std::chrono::milliseconds since) const;

    Parts m_parts;
    QPointer<QStackedWidget> m_pages{};
    QPointer<LibraryList> m_list{};
    QPointer<ExercisePage> m_exercise{};
    std::string m_open{}; ///< id; empty while the list is shown
    QString m_search{};
};

} // namespace unhunch
