#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QDialog>

class QLineEdit;

namespace unhunch {

class Button;

/// Asks once more, in words to be typed, before everything is deleted.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(ThemeManager &themes, QWidget *parent);

private:
    QLineEdit *m_words;
    Button *m_erase;
};

} // namespace unhunch
