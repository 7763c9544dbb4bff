// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/directions/directions.h"
#include "ui/editing/page.h"

#include <QSet>

class QPushButton;
class QVBoxLayout;

namespace ascent {

class EmptyState;
class ReadingPane;

/// Kinds of work and of aspiration that fit, each with its reasons, which open the entry that they quote, and one
/// action that makes an aspiration of it. What the entries speak against stands last.
class DirectionsView final : public Page {
    Q_OBJECT
public:
    explicit DirectionsView(Session& session, QWidget* parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    /// Another part of the same page is to be shown.
    void reflectionAsked();
    void strengthsAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fill();
    void addGroup(const QString& title, const QString& hint, const QList<Direction>& group);
    QWidget* card(const Direction& direction);
    void addReasons(QVBoxLayout* box, const QString& key, const QList<DirectionReason>& reasons, bool against);
    void makeAspiration(const Direction& direction);
    /// Shows what was left out under this key, and goes on there.
    QPushButton* moreButton(const QString& text, const QString& key, QWidget* parent);

    Directions m_found;
    bool m_read = false;
    QSet<QString> m_opened; ///< groups and cards that are shown in full
    QString m_focus;        ///< whose action gets the keyboard after the next filling
    QWidget* m_content;
    QVBoxLayout* m_box;
    ReadingPane* m_pane;
    EmptyState* m_empty;
};

} // namespace ascent
