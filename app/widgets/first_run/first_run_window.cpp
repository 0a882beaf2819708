#include "app/widgets/first_run/first_run_window.h"

#include "app/widgets/caution/caution_page.h"
#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/main/notice_strip.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr QSize kSize{880, 720};
constexpr QSize kLeastSize{720, 560};
constexpr int kSide = 60;
constexpr int kBarsTop = 32;
constexpr int kTitleTop = 60;
constexpr int kBottom = 20;
constexpr QSizeF kBar{32, 6};
constexpr qreal kBarGap = 8;

} // namespace

FirstRunWindow::FirstRunWindow(ThemeManager &themes, const MakeStage &stage)
    : m_themes(themes)
    , m_title(new PlainLabel(themes, TextRole::Title2, Ink::Text))
    , m_lead(new PlainLabel(themes, TextRole::Body, Ink::Muted))
    , m_trouble(new NoticeStrip(themes))
    , m_steps(new QStackedWidget)
    , m_all(new QStackedWidget(this))
    , m_back(new Button(themes, ButtonKind::Ghost, {}))
    , m_skip(new Button(themes, ButtonKind::Ghost, {}))
    , m_next(new Button(themes, ButtonKind::Primary, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unhunch: first steps"));
    setMinimumSize(kLeastSize);
    resize(kSize);
    for (PlainLabel *const label : {m_title, m_lead})
        label->setAlignment(Qt::AlignHCenter);
    m_next->setControlHeight(height::kLarge);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space::kLg);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto *const body = new QWidget;
    auto *const column = new QVBoxLayout(body);
    column->setContentsMargins(kSide, kTitleTop, kSide, kBottom);
    column->setSpacing(space::kXs);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(space::kMd);
    column->addWidget(m_trouble);
    column->addWidget(m_steps, 1);
    column->addSpacing(space::kMd);
    column->addLayout(buttons);
    m_all->addWidget(body);
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_all);
    addStep(makeWelcomeStep(themes, stage, m_steps));
    addStep(makeSettingsStep(themes, m_steps));
    addStep(makeSafetyStep(themes, m_steps));
    addStep(makeGearStep(themes, m_steps));
    addStep(makeSettingsStep(themes, m_steps));
    addStep(makeTryStep(themes, stage, m_steps));
    connect(m_next, &QAbstractButton::clicked, this, &FirstRunWindow::nextRequested);
    connect(m_back, &QAbstractButton::clicked, this, &FirstRunWindow::backRequested);
    connect(m_skip, &QAbstractButton::clicked, this, &FirstRunWindow::skipRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            [this] { setCaution(true); });
}

void FirstRunWindow::addStep(FirstRunStep *step)
{
    m_steps->addWidget(step);
    m_pages.push_back(step);
    connect(step, &FirstRunStep::edited, this, &FirstRunWindow::edited);
    connect(step, &FirstRunStep::restoreRequested, this, &FirstRunWindow::restoreRequested);
    connect(step, &FirstRunStep::offerTaken, this, &FirstRunWindow::offerTaken);
    connect(step, &FirstRunStep::chosen, this, &FirstRunWindow::chosen);
    connect(step, &FirstRunStep::ticked, this, &FirstRunWindow::ticked);
    connect(step, &FirstRunStep::cautionRequested, this, [this] { setCaution(true); });
}

void FirstRunWindow::setCaution(bool shown)
{
    if (shown && m_all->count() == 1) {
        auto *const caution = new CautionPage(m_themes);
        m_all->addWidget(caution);
        connect(caution, &CautionPage::closeRequested, this, [this] { setCaution(false); });
    }
    m_all->setCurrentIndex(shown ? 1 : 0);
    if (!shown)
        m_next->setFocus(Qt::TabFocusReason);
}

void FirstRunWindow::setView(const FirstRunView &view)
{
    m_count = view.count;
    m_title->setText(view.title);
    m_lead->setText(view.lead);
    m_trouble->setNotice(view.trouble.isEmpty() ? std::nullopt
                                                : std::optional{NoticeView{
                                                    NoticeView::Kind::Error, view.trouble, {}}});
    const auto put = [](Button *button, const QString &words) {
        button->setText(words);
        button->setAccessibleName(words);
        button->setVisible(!words.isEmpty());
        button->updateGeometry();
    };
    put(m_back, view.back);
    put(m_skip, view.skip);
    put(m_next, view.next);
    m_pages.at(static_cast<std::size_t>(view.step))->setView(view);
    setAccessibleDescription(
        tr("Step %1 of %2: %3").arg(view.step + 1).arg(view.count).arg(view.title));
    if (std::exchange(m_step, view.step) == view.step)
        return;
    m_steps->setCurrentIndex(view.step);
    m_next->setFocus(Qt::TabFocusReason);
    update();
}

void FirstRunWindow::showAgain()
{
    for (FirstRunStep *const page : m_pages)
        page->showAgain();
}

void FirstRunWindow::keyPressEvent(QKeyEvent *event)
{
    const bool caution = m_all->currentIndex() == 1;
    if (event->key() == Qt::Key_Escape) {
        if (caution) {
            setCaution(false);
            return;
        }
        Q_EMIT left();
        close();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !caution
               && !qobject_cast<QLineEdit *>(focusWidget())) {
        if (focusWidget() == m_back || focusWidget() == m_skip)
            static_cast<Button *>(focusWidget())->click();
        else
            Q_EMIT nextRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FirstRunWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    // Whoever ends the whole program leaves nothing: the next start goes on here.
    if (event->spontaneous())
        Q_EMIT left();
}

void FirstRunWindow::paintEvent(QPaintEvent *)
{
    if (m_all->currentIndex() != 0)
        return;
    const Theme &t = m_themes.theme();
    QPainter painter(this);
    qreal x = (width() - m_count * (kBar.width() + kBarGap) + kBarGap) / 2;
    for (int i = 0; i < m_count; ++i) {
        const bool gone = isRightToLeft() ? m_count - 1 - i <= m_step : i <= m_step;
        drawPanel(painter, QRectF(QPointF(x, kBarsTop), kBar), kBar.height() / 2,
                  gone ? t.accent : t.trackOff, Qt::transparent, 0);
        x += kBar.width() + kBarGap;
    }
}

} // namespace unhunch
