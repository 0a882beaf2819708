#pragma once

#include "app/presentation/preview_view.h"
#include "app/widgets/controls/control.h"

#include <QPixmap>

namespace unhunch {

class IconButton;
class PlainLabel;

/// One exercise of the list: its still, what is asked for, and what can be changed. Chosen, it is
/// the one on the stage.
class PreviewRow : public Control
{
    Q_OBJECT

public:
    explicit PreviewRow(ThemeManager &themes, QWidget *parent = nullptr);

    void setItem(const PreviewItem &item);
    void setStill(const QPixmap &still);
    [[nodiscard]] QSize stillSize() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

Q_SIGNALS:
    void levelChangeRequested(int by);
    void swapRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRectF &room) const;

    PreviewItem m_item{};
    QPixmap m_still{};
    PlainLabel *m_level;
    IconButton *m_lower;
    IconButton *m_raise;
    IconButton *m_swap;
};

} // namespace unhunch
