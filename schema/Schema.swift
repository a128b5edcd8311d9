/// The tables of the registry, as the SQL files of `migrations` state them.
package enum Schema {
}
