#pragma once

#include "app/widgets/controls/control.h"

namespace unhunch {

/// A large answer of two lines: what it is, and a detail or the key that chooses it.
class ChoiceTile : public Control
{
    Q_OBJECT

public:
    ChoiceTile(ThemeManager &themes, const QString &title, const QString &detail,
               QWidget *parent = nullptr);

    /// Text in the middle rather than at the leading edge.
    void setCentred(bool centred);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_detail;
    bool m_centred{false};
};

} // namespace unhunch
