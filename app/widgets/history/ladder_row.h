#pragma once

#include "app/presentation/ladders_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

namespace unhunch {

/// One exercise: what it asks for now and next, and its rungs as steps that rise.
class LadderRow : public QWidget
{
    Q_OBJECT

public:
    explicit LadderRow(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const LadderView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal stepsWidth() const;
    void paintWords(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;
    void paintStep(QPainter &painter, const QRectF &step, RungState state) const;

    ThemeManager &m_themes;
    LadderView m_view;
};

} // namespace unhunch
