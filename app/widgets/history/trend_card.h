#pragma once

#include "app/presentation/trend_view.h"
#include "app/widgets/history/trend_geometry.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <array>

namespace unhunch {

class TrendColumn;

/// Thirteen weeks beside each other. A click on one asks for it; arrow keys move between them.
class TrendCard : public QWidget
{
    Q_OBJECT

public:
    explicit TrendCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const TrendView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weekRequested(core::LogicalDay first);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeColumns();
    void placeColumns();
    void moveTo(int week);
    [[nodiscard]] TrendGeometry geometryNow() const;
    [[nodiscard]] qreal labelWidth() const;
    void paintLabels(QPainter &painter, const TrendGeometry &geometry, qreal goalY) const;
    void paintAxis(QPainter &painter, const TrendGeometry &geometry) const;

    ThemeManager &m_themes;
    TrendView m_view;
    std::array<TrendColumn *, core::kTrendWeeks> m_columns{};
    int m_current{static_cast<int>(core::kTrendWeeks) - 1};
};

} // namespace unhunch
