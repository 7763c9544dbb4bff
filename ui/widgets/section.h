// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ascent {

class FieldWidget;

/// A label above what it labels. For a single field the label is also the field's name for screen readers.
class Section final : public QWidget {
    Q_OBJECT
public:
    explicit Section(const QString& label, QWidget* parent = nullptr);
    /// The usual case: a label over one field.
    Section(const QString& label, FieldWidget* field, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// A quiet line between label and content: what belongs here, or a question that would mend it. Empty hides it.
    void setHint(const QString& hint);
    void add(QWidget* content);
    void add(QLayout* content);
    /// A small button or mark at the far end of the label's line.
    void addAction(QWidget* action);
    QLabel* label() const { return m_label; }

private:
    QLabel* m_label;
    QLabel* m_hint;
    QHBoxLayout* m_head;
    QVBoxLayout* m_box;
};

/// Fields side by side, each under its label, wrapped where the width ends.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    explicit FieldRow(QWidget* parent = nullptr);
    Section* add(const QString& label, FieldWidget* field);
    void add(QWidget* widget);
};

/// A surface with a hairline and round corners.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    QVBoxLayout* box() const { return m_box; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_box;
};

/// Text that steps back, wraps, and is plain whatever it holds.
QLabel* quietLabel(const QString& text, QWidget* parent);
/// A heading of ours (not the person's words): 1.15, semibold.
QLabel* headingLabel(const QString& text, QWidget* parent);
/// A hairline from side to side.
QWidget* hairline(QWidget* parent, Qt::Orientation orientation = Qt::Horizontal);

} // namespace ascent
