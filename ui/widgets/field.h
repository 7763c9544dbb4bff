// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ascent {

/// What all fields have in common: a frame that shows under the pointer and with the keyboard, a name for the screen
/// reader, and two signals. Every field also has, in its own class,
///     using Value = …;  Value value() const;  void setValue(const Value&);
/// setValue never emits, and keeps cursor and scroll position where the value is the same.
class FieldWidget : public QWidget {
    Q_OBJECT
public:
    explicit FieldWidget(QWidget* parent = nullptr);

    /// What the field is called: its label, without a colon. Read by screen readers.
    virtual void setName(const QString& name);
    QString name() const { return m_name; }

    /// Shown, can be selected and copied, can't be changed.
    virtual void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    /// Whether the keyboard is in the field.
    bool isActive() const;

Q_SIGNALS:
    /// The person changed the value; the field holds it already. Never by setValue().
    void edited();
    /// The person left the field or pressed Enter where that ends the entry.
    void committed();

protected:
    /// The widget inside that takes the keyboard. Its focus shows as the field's.
    void setInner(QWidget* inner);
    /// A widget besides the inner one whose focus counts too (a button in the field).
    void watch(QWidget* part);
    /// As high as every other field of one line, so that fields side by side share a baseline.
    void setOneLine();
    void setWrong(bool wrong);
    bool isWrong() const { return m_wrong; }

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* m_inner = nullptr;
    QString m_name;
    bool m_readOnly = false;
    bool m_wrong = false;
    bool m_oneLine = false;
};

/// A line edit without a frame that leaves undo and redo to the window: the workbook undoes, not the widget.
QLineEdit* bareLineEdit(QWidget* parent);

} // namespace ascent
