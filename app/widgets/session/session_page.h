#pragma once

#include "app/presentation/session_view.h"

#include <QWidget>

namespace unhunch {

/// One page of the session's window.
class SessionPage : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void setView(const SessionView &view) = 0;
    /// A key of the session that no focused button took.
    virtual void press(Qt::Key key) = 0;
};

} // namespace unhunch
