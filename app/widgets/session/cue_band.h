#pragma once

#include "app/presentation/session_view.h"
#include "app/widgets/session/session_layout.h"

#include <QWidget>

namespace unhunch {

class ThemeManager;

/// The words under the stage: what to do, how, the beats of the tempo and what comes next, or, read
/// from afar, how to pause.
class CueBand : public QWidget
{
    Q_OBJECT

public:
    explicit CueBand(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const SessionView &view);
    void setForm(SessionForm form, const CueSizes &sizes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double pillsWidth(double scale) const;
    /// The largest at which the cue need not shrink, between the desk's and the one wanted.
    [[nodiscard]] double pillScale() const;
    void paintPills(QPainter &painter, double scale) const;
    void paintCue(QPainter &painter, double room) const;
    void paintLine(QPainter &painter, const QString &text, double room, bool leading) const;
    /// Returns the width used.
    double paintHint(QPainter &painter) const;

    struct Content {
        QString cue{};
        QString subCue{};
        QString next{};
        std::vector<TempoPill> tempo{};
        Tone tone{Tone::Work};
        bool paused{false};

        bool operator==(const Content &) const = default;
    };

    ThemeManager &m_themes;
    Content m_content{};
    SessionForm m_form{SessionForm::Desk};
    CueSizes m_sizes{};
};

} // namespace unhunch
