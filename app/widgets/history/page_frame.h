#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace unhunch {

class PlainLabel;

/// What the pages of history have in common: a heading with room for controls beside it, and cards
/// below it, no wider than is good to read.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(ThemeManager &themes, QWidget *parent = nullptr);

protected:
    void setHeading(const QString &title, const QString &range, const QString &summary);
    void addControl(QWidget *control);
    void addCards(QBoxLayout *row, int stretch = 0);
    /// Throws a shadow, which falls outside of it.
    void addCard(QWidget *card, qreal radius, QBoxLayout *row = nullptr);
    [[nodiscard]] ThemeManager &themes() const { return m_themes; }

    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Card {
        QWidget *widget{};
        qreal radius{0};
    };

    ThemeManager &m_themes;
    PlainLabel *m_title;
    PlainLabel *m_range;
    PlainLabel *m_summary;
    QHBoxLayout *m_header;
    QVBoxLayout *m_page;
    std::vector<Card> m_cards;
};

} // namespace unhunch
