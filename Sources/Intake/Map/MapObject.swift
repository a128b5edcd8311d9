import Facts
import Foundation

/// One object of a map's JSON, whose values are asked for by key and kind.
struct MapObject {
  private let values: [String: Any]
  private let prefix: String

  init(_ value: Any, at path: String) throws(Problem) {
    guard let values = value as? [String: Any] else { throw .badMap(path, .notAnObject) }
    (self.values, prefix) = (values, path.isEmpty ? "" : path + ".")
  }

  func path(_ key: String) -> String { prefix + key }

  func allow(_ keys: [String]) throws(Problem) {
    for key in values.keys.sorted() where !keys.contains(key) {
      throw .badMap(path(String(key.prefix(40))), .unknownKey)
    }
  }

  func text(_ key: String) throws(Problem) -> String? {
    guard let value = present(key) else { return nil }
    guard let text = value as? String, text.utf8.count <= 2000 else {
      throw .badMap(path(key), .notText)
    }
    return text
  }

  func number(_ key: String) throws(Problem) -> Int? {
    guard let value = present(key) else { return nil }
    guard let number = value as? NSNumber, let whole = Int(exactly: number.doubleValue) else {
      throw .badMap(path(key), .notANumber)
    }
    return whole
  }

  func flag(_ key: String) throws(Problem) -> Bool? {
    guard let value = present(key) else { return nil }
    guard let flag = value as? Bool else { throw .badMap(path(key), .notAFlag) }
    return flag
  }

  func numbers(_ key: String) throws(Problem) -> [Int]? {
    guard let value = present(key) else { return nil }
    guard let numbers = value as? [Int] else { throw .badMap(path(key), .notRows) }
    return numbers
  }

  func objects(_ key: String) throws(Problem) -> [MapObject] {
    guard let list = values[key] as? [Any], 1...1000 ~= list.count else {
      throw .badMap(path(key), .notColumns)
    }
    var objects: [MapObject] = []
    for (index, value) in list.enumerated() {
      objects.append(try MapObject(value, at: "\(path(key))[\(index)]"))
    }
    return objects
  }

  private func present(_ key: String) -> Any? {
    values[key].flatMap { $0 is NSNull ? nil : $0 }
  }
}
