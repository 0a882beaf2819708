#pragma once

#include "app/presentation/library_view.h"
#include "app/widgets/controls/control.h"

#include <QPixmap>

#include <functional>

namespace unhunch {

/// A still of an exercise, drawn when it is first seen.
using StillMaker = std::function<QPixmap(const std::string &exercise, QSize size, qreal ratio)>;

/// One exercise among all: its still, its name, what it needs and the dose.
class ExerciseCard : public Control
{
    Q_OBJECT

public:
    ExerciseCard(ThemeManager &themes, StillMaker stills, QWidget *parent = nullptr);

    void setView(const ExerciseCardView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStill(QPainter &painter, const QRectF &place);
    void paintMark(QPainter &painter, const QRectF &place) const;

    StillMaker m_stills;
    ExerciseCardView m_view{};
    QPixmap m_still{};
    QSize m_stillSize{}; ///< logical
};

} // namespace unhunch
