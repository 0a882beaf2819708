#pragma once

#include "app/presentation/day_card_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

namespace unhunch {

/// "Your day" on a rail: working hours, and what falls due in them and beside them.
class DayCard : public QWidget
{
    Q_OBJECT

public:
    explicit DayCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const DayCardView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Words beside the rail and where they would like to stand.
    struct Entry {
        double at{0};
        QString title{};
        QString length{};
        QString detail{};
        int lines{1}; ///< of the detail
    };
    struct Label {
        qreal y{0};
        QString words{};
    };

    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] qreal heightOf(const Entry &entry) const;
    [[nodiscard]] std::vector<qreal> placesOf(const std::vector<Entry> &all,
                                              const QRectF &rail) const;
    [[nodiscard]] std::vector<Label> clocks(const QRectF &rail) const;
    [[nodiscard]] QRectF mirrored(QRectF place) const;
    void paintRail(QPainter &painter, const QRectF &rail) const;
    void paintClocks(QPainter &painter, const QRectF &rail) const;
    void paintEntries(QPainter &painter, const QRectF &rail) const;

    ThemeManager &m_themes;
    DayCardView m_view{};
};

} // namespace unhunch
