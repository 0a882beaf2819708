#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QLabel>

namespace unhunch {

/// A small pill that tells and cannot be pressed: "2 min 15".
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(ThemeManager &themes, const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
};

} // namespace unhunch
