#pragma once

#include "app/widgets/controls/control.h"

#include <QStringList>

namespace unhunch {

/// Shows the one that is chosen of several; pressed, it opens a list of them. The arrow keys choose
/// the next one without it.
class PickButton : public Control
{
    Q_OBJECT

public:
    explicit PickButton(ThemeManager &themes, QWidget *parent = nullptr);

    void setOptions(const QStringList &options, int chosen); ///< chosen: -1 for none
    /// What is chosen here, for screen readers.
    void setSubject(const QString &subject);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

Q_SIGNALS:
    void chosen(int which);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    void tellName();

    QStringList m_options{};
    int m_chosen{-1};
    QString m_subject{};
};

} // namespace unhunch
