#include "app/widgets/main/main_window.h"

#include "app/widgets/main/next_card.h"
#include "app/widgets/main/notice_strip.h"
#include "app/widgets/main/sidebar.h"
#include "app/widgets/theme/metrics.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr QSize kSize{1120, 760};
constexpr QSize kLeastSize{900, 640};
constexpr int kNarrowBelow = 960;

} // namespace

MainWindow::MainWindow(ThemeManager &themes)
    : m_themes(themes)
    , m_sidebar(new Sidebar(themes, this))
    , m_strip(new QHBoxLayout)
    , m_notice(new NoticeStrip(themes))
    , m_pages(new QStackedWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unhunch"));
    setMinimumSize(kLeastSize);
    resize(kSize);

    m_strip->setContentsMargins(space::kPage, 0, space::kPage, 0);
    m_strip->addWidget(m_notice);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addLayout(m_strip);
    content->addWidget(m_pages, 1);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_sidebar);
    sides->addLayout(content, 1);

    const NextCard &next = m_sidebar->nextCard();
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPageAt);
    connect(&next, &NextCard::startRequested, this, &MainWindow::startRequested);
    connect(&next, &NextCard::pauseRequested, this, &MainWindow::pauseRequested);
    connect(&next, &NextCard::resumeRequested, this, &MainWindow::resumeRequested);
    connect(m_notice, &NoticeStrip::actionRequested, this, &MainWindow::noticeActionRequested);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::addPage(Icon icon, const QString &title, QWidget *page, PagePlace place)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    const int index = m_pages->addWidget(scroll);
    m_contents.push_back(page);
    const bool foot = place == PagePlace::Foot;
    m_sidebar->addPage(icon, title, foot);
    if (index == 0)
        showPageAt(index);

    const auto key = foot ? Qt::Key_Comma : static_cast<Qt::Key>(Qt::Key_1 + index);
    auto *jump = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    connect(jump, &QShortcut::activated, this, [this, index] { showPageAt(index); });
}

void MainWindow::showPage(QWidget *page)
{
    const auto found = std::ranges::find(m_contents, page);
    showPageAt(static_cast<int>(found - m_contents.begin()));
}

void MainWindow::showPageAt(int index)
{
    m_pages->setCurrentIndex(index);
    m_sidebar->setCurrent(index);
    Q_EMIT pageShown(m_contents.at(static_cast<std::size_t>(index)));
}

void MainWindow::setView(const MainView &view)
{
    m_sidebar->nextCard().setView(view);
}

void MainWindow::setNotice(const std::optional<NoticeView> &notice)
{
    m_strip->setContentsMargins(space::kPage, notice ? space::kLg : 0, space::kPage, 0);
    m_notice->setNotice(notice);
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    m_sidebar->setNarrow(width() < m_themes.scaled(kNarrowBelow));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace unhunch
