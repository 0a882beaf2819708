#pragma once

#include "app/widgets/library/exercise_card.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace unhunch {

class AvoidCard;
class PlainLabel;

/// All exercises as cards, with a search, and below them what is better left alone.
class LibraryList : public QWidget
{
    Q_OBJECT

public:
    LibraryList(ThemeManager &themes, StillMaker stills, QWidget *parent = nullptr);

    void setView(const LibraryView &view);
    void search(); ///< puts the keyboard there

Q_SIGNALS:
    void searched(const QString &text);
    void opened(const std::string &exercise);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addCard();
    void scrollToSearch();
    void arrange();
    [[nodiscard]] int columns() const;

    ThemeManager &m_themes;
    StillMaker m_stills;
    LibraryView m_view{};
    PlainLabel *m_count;
    PlainLabel *m_nothing;
    QLineEdit *m_search;
    QGridLayout *m_grid;
    AvoidCard *m_avoid{nullptr};
    std::vector<ExerciseCard *> m_cards{};
    int m_columns{0};
};

} // namespace unhunch
