package app.kalkyl.support

/** Steps from a new phone to an open plan. */
const val OPEN_PLAN = """
    press C % = % =
    hold =
    touch "Svenska"
    press 73914628
    touch "Nästa"
    press 73914628
    touch "Nästa"
    hold "Klar"
    touch "Fortsätt utan att öva"
    touch "Är telefonen säker nog för planen? Svara på fem frågor."
    touch "Visa rådet"
    touch "I den här telefonen"
    see inside
"""
