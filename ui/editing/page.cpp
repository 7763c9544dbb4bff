// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/page.h"

namespace ascent {

Page::Page(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    setFocusPolicy(Qt::NoFocus);
}

} // namespace ascent
