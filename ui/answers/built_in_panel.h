// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/templates.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ascent {

class Section;
class TemplateField;

/// A template that comes with the program, to be read: for whom it is, and its text. The way to change it is a copy.
class BuiltInPanel final : public QWidget {
    Q_OBJECT
public:
    explicit BuiltInPanel(QWidget* parent = nullptr);

    void show(const BuiltInTemplate& shown);
    void setReadOnly(bool readOnly);
    /// Stands between what the template is and its text.
    void setPreview(QWidget* preview);

Q_SIGNALS:
    void copyAsked();

private:
    QLabel* m_name;
    QLabel* m_about;
    QPushButton* m_copy;
    QWidget* m_previewPlace;
    TemplateField* m_body;
};

} // namespace ascent
