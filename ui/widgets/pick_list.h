// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QLineEdit;
class QListWidget;

namespace ascent {

/// One thing to choose in a PickList.
struct Pick {
    QString id;
    QString text;
    QString hint; ///< quiet, at the right: a shortcut, a kind
    QString line; ///< quiet, below the text; may be empty
};

/// A line to type into and, below, what fits it; Up, Down and Enter work from the line. Candidates whose words begin
/// with what is typed come first, then those that hold it. Used by the '+' of chips, the command palette and search.
class PickList final : public QFrame {
    Q_OBJECT
public:
    explicit PickList(QWidget* parent = nullptr);

    void setPlaceholder(const QString& text);
    /// Read by screen readers for the line and the list.
    void setName(const QString& name);
    void setPicks(const QList<Pick>& picks);
    /// Asks for the picks anew at each keystroke instead of filtering a fixed list (search).
    void setSource(std::function<QList<Pick>(const QString& typed)> source);
    /// Offers what was typed itself, as "Add “…”", where no candidate has that text.
    void setCreates(bool creates) { m_creates = creates; }
    /// Said in the list's place where nothing fits.
    void setNothing(const QString& sentence) { m_nothing = sentence; }
    void start();

Q_SIGNALS:
    void picked(const QString& id);
    void created(const QString& text);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void choose();

    QLineEdit* m_line;
    QListWidget* m_list;
    QList<Pick> m_picks;
    std::function<QList<Pick>(const QString&)> m_source;
    QString m_nothing;
    bool m_creates = false;
};

/// How well a text fits what was typed: every typed word must occur. 0: not at all; higher is better.
int fitOf(const QString& text, const QString& typed);

} // namespace ascent
