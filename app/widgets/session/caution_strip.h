#pragma once

#include <QWidget>

namespace unhunch {

class PlainLabel;
class ThemeManager;

/// A quiet strip with an info mark: when to stop, said before it is needed.
class CautionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CautionStrip(ThemeManager &themes, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    PlainLabel *m_text;
};

} // namespace unhunch
