// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

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

/// A bar above the page that stays until it is dismissed: what happened, what is safe, what to do.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Information, Problem };

    explicit NoticeBar(QWidget* parent = nullptr);

    void say(Tone tone, const QString& what, const QString& more, const QString& action = {});
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_what;
    QLabel* m_more;
    QPushButton* m_action;
    Tone m_tone = Tone::Information;
};

} // namespace ascent
