// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace ascent {

class SegmentedField;

/// The ways to look at the goals, one at a time, under a switch. Ctrl+PageDown and Ctrl+PageUp go on and back.
/// A view is made when it is first shown.
class GoalsViews final : public QWidget {
    Q_OBJECT
public:
    using Make = std::function<QWidget*()>;

    explicit GoalsViews(QWidget* parent = nullptr);

    /// The first one added is shown first. `key` is never seen: "list".
    void add(const QString& key, const QString& title, Make make);
    void showView(const QString& key);
    QString current() const;
    QWidget* currentView() const;
    /// Without goals there is nothing to look at in several ways.
    void setSwitchVisible(bool visible);

Q_SIGNALS:
    void viewShown(const QString& key);

private:
    struct View {
        QString key;
        Make make;
        QWidget* widget = nullptr;
    };
    void go(int by);

    QWidget* m_head;
    SegmentedField* m_switch;
    QStackedWidget* m_stack;
    QList<View> m_views;
    qsizetype m_current = -1;
};

} // namespace ascent
