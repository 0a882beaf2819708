#pragma once

#include "app/presentation/session_view.h"

#include <QWidget>

namespace unhunch {

class ThemeManager;

/// The words under the stage: what to do, how, the beats of the tempo and what comes next.
class CueBand : public QWidget
{
    Q_OBJECT

public:
    explicit CueBand(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const SessionView &view);
    void setUiScale(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Draws from the trailing edge; returns the width used.
    double paintPills(QPainter &painter) const;
    void paintCue(QPainter &painter, double room) const;
    void paintLine(QPainter &painter, const QString &text, double room, bool leading) const;

    struct Content {
        QString cue{};
        QString subCue{};
        QString next{};
        std::vector<TempoPill> tempo{};
        Tone tone{Tone::Work};

        bool operator==(const Content &) const = default;
    };

    ThemeManager &m_themes;
    Content m_content{};
    double m_scale{1.0};
};

} // namespace unhunch
