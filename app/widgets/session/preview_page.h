#pragma once

#include "app/presentation/preview_view.h"
#include "app/widgets/session/pose_finder.h"
#include "app/widgets/session/session_page.h"

#include <vector>

class QVBoxLayout;

namespace unhunch {

class Button;
class CautionStrip;
class GearLine;
class IconButton;
class PlainLabel;
class PreviewRow;
class StageView;
class ThemeManager;

/// Before a guided session: its exercises, what is used for them, and the last chance to change
/// any of it.
class PreviewPage : public SessionPage
{
    Q_OBJECT

public:
    PreviewPage(ThemeManager &themes, PoseFinder poses, QWidget *parent = nullptr);

    void setView(const SessionView &view) override;
    void press(Qt::Key key) override;

Q_SIGNALS:
    void startRequested();
    void dismissed(); ///< not now
    void touched();   ///< somebody is looking
    void levelChangeRequested(int item, int by);
    void swapRequested(int item);
    void gearChangeRequested(const QString &equipment);
    void otherRequested(); ///< the short version, the whole routine, from the beginning

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeButtons();
    /// What there is room for, and what can be asked for.
    void fitButtons();
    void showRows();
    void showChosen();
    void showSteps();
    void choose(int item);

    ThemeManager &m_themes;
    PoseFinder m_poses;
    PreviewView m_view{};
    int m_chosen{0};
    PlainLabel *m_heading;
    PlainLabel *m_summary;
    StageView *m_stage;
    PlainLabel *m_why;
    QVBoxLayout *m_list{};
    std::vector<PreviewRow *> m_rows{};
    std::vector<PlainLabel *> m_steps{};
    GearLine *m_gear;
    CautionStrip *m_stop;
    Button *m_start;
    Button *m_other;
    Button *m_later;
    PlainLabel *m_startsIn;
};

} // namespace unhunch
