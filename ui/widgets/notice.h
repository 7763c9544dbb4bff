// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ascent {

/// A short word at the foot of the window that goes by itself ("Goal deleted", with "Undo"). Never holds anything that
/// is needed: what must be read is a NoticeBar.
class Toast final : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);

    /// Shows the words for four seconds, with one action where it has a name.
    void say(const QString& words, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QLabel* m_words;
    QPushButton* m_action;
    QTimer m_timer;
};

/// One thing that can be done about what a NoticeBar says.
struct NoticeAction {
    QString text; ///< says what it does: "Open for reading"
    std::function<void()> run;
    bool stays = false; ///< the bar stays when it is taken: what is said holds until it no longer does
};

/// A bar above the page that stays until it is dismissed: what happened, what is safe, what to do.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Information, Problem };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Says it, with what can be done about it. What is said already is not announced again.
    void say(Tone tone, const QString& what, const QString& more, const QList<NoticeAction>& actions = {});
    /// A bar that can't be dismissed says something that holds until it no longer does.
    void setDismissible(bool dismissible);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_what;
    QLabel* m_more;
    QHBoxLayout* m_actions;
    QList<QPushButton*> m_buttons;
    QToolButton* m_close;
    Tone m_tone = Tone::Information;
};

} // namespace ascent
