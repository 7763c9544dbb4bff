// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace ascent::test {

/// Answers the dialogs that open while it lives, one after the other: each answer is what a button says, or a path for
/// a file dialog ("path:/tmp/x"). What was not asked for is left in open().
class Dialogs final : public QObject {
public:
    explicit Dialogs(const QStringList& answers)
        : m_answers(answers) {
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, &Dialogs::look);
        m_timer.start();
    }
    /// The answers that no dialog asked for.
    const QStringList& open() const { return m_answers; }
    /// Every word that the dialogs said.
    const QStringList& said() const { return m_said; }

private:
    void look() {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        if (m_answers.isEmpty())
            return dialog->reject(); // nobody would ever answer
        const QString answer = m_answers.constFirst();
        if (answer.startsWith(QLatin1String("path:"))) {
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            if (!name)
                return;
            m_answers.removeFirst();
            name->setText(answer.mid(5));
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
            return;
        }
        for (QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            if (button->isVisible() && QString(button->text()).remove(u'&') == answer) {
                m_answers.removeFirst();
                for (const QLabel* label : dialog->findChildren<QLabel*>())
                    m_said << label->text();
                QTimer::singleShot(0, button, &QAbstractButton::click);
                return;
            }
    }

    QStringList m_answers;
    QStringList m_said;
    QTimer m_timer;
};

} // namespace ascent::test
