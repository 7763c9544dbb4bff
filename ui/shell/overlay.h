// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity_ref.h"
#include "ui/widgets/pick_list.h"

#include <QAction>
#include <QPointer>

namespace ascent {

class Session;

/// A PickList that stands over the window: the command palette, and search. Esc or a click elsewhere closes it and
/// gives the keyboard back to where it was.
class Overlay final : public QWidget {
    Q_OBJECT
public:
    explicit Overlay(QWidget* window);

    /// Every action that can be used now, by its words.
    void showPalette(const QList<QAction*>& actions);
    /// The entries that hold what is typed; `open` gets the entry to show.
    void showSearch(Session& session, std::function<void(const EntityRef&)> open);
    /// Every step that was made, newest first, to go back to or forth again.
    void showHistory(Session& session);
    void leave();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(const QString& name, const QString& placeholder);
    void place();

    PickList* m_list = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace ascent
