// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/describe.h"
#include "core/model/tokens.h"

namespace ascent {

using ValueId = Id<struct ValueTag>;

/// Something that matters to the person.
struct Value {
    ValueId id;
    double position = 0;
    QString name;
    int life = 0;   ///< weight in life, 0 to 5; 0: not a value of the person's life
    int career = 0; ///< weight in career, 0 to 5; 0: not a value of the person's career
    QString note;   ///< personal: appears in no output but the interchange form

    friend bool operator==(const Value& a, const Value& b) { return sameFields(a, b); }
};

/// A value of both life and career.
inline bool isOverlap(const Value& v) {
    return v.life > 0 && v.career > 0;
}

template<>
struct Describe<Value> {
    static constexpr auto kind = EntityKind::Value;
    static constexpr auto table = "value";
    static constexpr auto list = "values";
    static constexpr auto fields = std::tuple{field("id", &Value::id, Internal),
                                              field("position", &Value::position, Internal),
                                              field("name", &Value::name, Title | Searched),
                                              field("life", &Value::life),
                                              field("career", &Value::career),
                                              field("note", &Value::note, Searched | Personal)};
    static QUuid owner(const Value&) { return {}; }
};

} // namespace ascent
