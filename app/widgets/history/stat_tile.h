#pragma once

#include "app/presentation/week_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <cstdint>

namespace unhunch {

/// A card with one number, what it is counted towards and a small picture of it.
class StatTile : public QWidget
{
    Q_OBJECT

public:
    enum class Picture : std::uint8_t { Cells, Discs, Ring };

    StatTile(ThemeManager &themes, Picture picture, QWidget *parent = nullptr);

    void setView(const TileView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal pictureWidth() const;
    void paintWords(QPainter &painter, const QRectF &inner) const;
    /// Returns the width it took.
    qreal paintNumber(QPainter &painter, const QRectF &inner) const;
    void paintPicture(QPainter &painter, const QRectF &area) const;
    void paintRing(QPainter &painter, const QPointF &center) const;

    ThemeManager &m_themes;
    Picture m_picture;
    TileView m_view;
};

} // namespace unhunch
