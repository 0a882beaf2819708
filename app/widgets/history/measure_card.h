#pragma once

#include "app/presentation/journey_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

namespace unhunch {

/// Something that can be felt: its number now, and the line that led there.
class MeasureCard : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const MeasureView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF chart() const;
    [[nodiscard]] qreal xOf(std::size_t week) const;
    void paintWords(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    ThemeManager &m_themes;
    MeasureView m_view;
};

} // namespace unhunch
