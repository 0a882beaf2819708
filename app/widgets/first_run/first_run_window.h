#pragma once

#include "app/widgets/first_run/steps.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace unhunch {

class Button;
class NoticeStrip;
class PlainLabel;

/// The first steps, one at a time. Return goes on, Escape or closing leaves them for later.
class FirstRunWindow : public QWidget
{
    Q_OBJECT

public:
    FirstRunWindow(ThemeManager &themes, const MakeStage &stage);

    void setView(const FirstRunView &view);
    void showAgain();

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void skipRequested();
    void left();
    void edited(const unhunch::SettingRowView &row, const unhunch::core::SettingValue &value);
    void restoreRequested(const unhunch::SettingRowView &row);
    void offerTaken();
    void chosen(const unhunch::ChoiceRowView &row, const std::string &option, bool on);
    void ticked(const std::string &sign, bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addStep(FirstRunStep *step);
    void setCaution(bool shown);

    ThemeManager &m_themes;
    int m_step{-1};
    int m_count{0};
    PlainLabel *m_title;
    PlainLabel *m_lead;
    NoticeStrip *m_trouble;
    QStackedWidget *m_steps;
    QStackedWidget *m_all;
    Button *m_back;
    Button *m_skip;
    Button *m_next;
    std::vector<FirstRunStep *> m_pages{};
};

} // namespace unhunch
