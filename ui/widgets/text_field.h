// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

namespace ascent {

class BareLineEdit;
class GrowingText;

/// Text of several lines that grows with what is typed; at most 72 characters wide.
class TextField : public FieldWidget {
    Q_OBJECT
public:
    using Value = QString;

    explicit TextField(QWidget* parent = nullptr);

    QString value() const;
    void setValue(const QString& value);
    /// Shown in quiet letters while the field is empty: an example or what belongs here.
    void setPlaceholder(const QString& text);
    /// At most this many lines at once; more can be scrolled to (a pasted posting). 0: no limit.
    void setMaximumLines(int lines);
    /// At least this high, for fields that ask for more than a line.
    void setMinimumLines(int lines);
    /// Whole documents are pasted here, in whatever form (a posting from a web page).
    void setTakesDocuments(bool takes);
    void setReadOnly(bool readOnly) override;

protected:
    GrowingText* edit() const { return m_edit; }
    void changeEvent(QEvent* event) override;

private:
    void limitWidth();

    GrowingText* m_edit;
};

/// The title of an entry as an editable heading: large, wraps, one paragraph. Enter goes on to the next field.
class HeadingField final : public TextField {
    Q_OBJECT
public:
    explicit HeadingField(QWidget* parent = nullptr);
};

/// One line of text.
class LineField final : public FieldWidget {
    Q_OBJECT
public:
    using Value = QString;

    explicit LineField(QWidget* parent = nullptr);

    QString value() const;
    void setValue(const QString& value);
    void setPlaceholder(const QString& text);
    void setReadOnly(bool readOnly) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void limitWidth();

    BareLineEdit* m_edit;
};

} // namespace ascent
