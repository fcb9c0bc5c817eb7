import snowball from 'snowball-stemmers';
import {spa} from 'stopword';
import type {Language} from '../../types.js';
import {phrases, stopWords} from '../common/lists.js';
import {notices} from './notices.js';

const stemmer = snowball.newStemmer('spanish');

const spanish: Language = {
  code: 'es',
  stem: (word) => stemmer.stem(word),

  stopWords: stopWords(
    `ahora al algo algunos algunas alguna algún ambos ante antes apenas aquel aquella aquello aquellos aunque aún así bajo bien cada
    casi cierto cómo con cosa cosas cual cuales cualquier cualquiera cuando cuanto cuánto de debe deben debido del demás dentro desde
    después dice dijo donde dos e ella ellas ello ellos embargo entonces entre era eran eres es esa esas esos esta estaba estaban
    estado estamos estar estas este esto estos estoy está están etc fue fueron fuera gran grande ha haber había habían hace hacer
    hacia hacen han hay he hemos hizo igual incluso junto la lado le les lo luego los manera mayor me mediante mejor menos mientras
    mis misma mismas mismo mismos modo mucha muchas mucho muchos más nada ni ningún ninguna ninguno no nosotros nuestra nuestras
    nuestro nuestros nunca o os otra otras otro otros para parte pero poder podemos podría podrían pueda pueden puede pues que quién
    quienes qué quizás sea sean según ser será serán si sí sido siempre siendo sino sobre solo sólo somos son soy sus suya suyo
    tal tales tampoco tan tanto te tener tengo tiene tienen toda todas todavía todo todos tras tu tus un una unas uno unos usted
    ustedes va vamos van varias varios vez veces vosotros vuestra vuestro y ya yo`,
    spa,
  ),

  connectives: phrases(`
    a continuación, a diferencia de esto, a pesar de ello, a pesar de esto, a pesar de todo, además, adicionalmente, ahora bien, al contrario,
    al final, al mismo tiempo, asimismo, así, así mismo, así pues, así que, aun así, con ello, con esto, como consecuencia,
    como resultado, como tal, concretamente, de esta forma, de esta manera, de este modo, de hecho, de igual manera, de igual modo,
    de la misma manera, de lo contrario, de modo que, del mismo modo, después, en ese caso, en este caso, en este contexto, en este sentido,
    en cambio, en comparación, en conclusión, en consecuencia, en contraste, en definitiva, en efecto, en otras palabras, en particular,
    en primer lugar, en resumen, en segundo lugar, en síntesis, en suma, en tercer lugar, entonces, es decir, es por eso que, es por ello que,
    esto es, finalmente, igualmente, incluso, luego, mientras tanto, más aún, no obstante, o, o sea, para concluir, para ello, para eso,
    para esto, para resumir, pero, por consiguiente, por contra, por ejemplo, por ello, por el contrario, por esa razón, por eso,
    por esta razón, por este motivo, por esto, por lo tanto, por otra parte, por otro lado, por su parte, por supuesto,
    por tanto, por último, por un lado, por una parte, porque, posteriormente, primero, pues, segundo, sin embargo, sino, también,
    tampoco, tercero, y, ya que`),

  droppable: phrases(`
    a pesar de ello, a pesar de esto, a pesar de todo, además, adicionalmente, ahora bien, al contrario, al mismo tiempo, asimismo, así,
    así mismo, así pues, aun así, como consecuencia, como resultado, como tal, concretamente, de esta forma, de esta manera, de este modo,
    de hecho, de igual manera, de igual modo, de la misma manera, del mismo modo, en cambio, en comparación, en conclusión, en consecuencia,
    en contraste, en definitiva, en efecto, en otras palabras, en primer lugar, en resumen, en segundo lugar, en síntesis, en suma,
    en tercer lugar, entonces, es decir, finalmente, igualmente, mientras tanto, más aún, no obstante, o sea, para concluir,
    para resumir, por consiguiente, por contra, por ello, por el contrario, por esa razón, por eso, por esta razón, por este motivo, por lo tanto,
    por otra parte, por otro lado, por su parte, por supuesto, por tanto, por último, por un lado, por una parte, primero, pues, segundo,
    sin embargo, tercero`),

  coordinators: phrases(`y, pero`),

  pronouns: phrases(`
    él, ella, ello, ellos, ellas, este, esta, estos, estas, esto, ese, esa, esos, esas, eso, aquel, aquella, aquellos, aquellas, aquello,
    su, sus, dicho, dicha, dichos, dichas, ambos, ambas, tal, tales, el mismo, la misma, los mismos, las mismas, este último, esta última`),

  bareDemonstratives: /^(?:esto|eso|aquello) /u,

  selfNouns: phrases(`
    año, años, mes, semana, día, mañana, tarde, noche, fin, primavera, verano, otoño, invierno, temporada, trimestre, década, siglo, lunes,
    martes, miércoles, jueves, viernes, sábado, domingo, vez, momento, artículo, guía, página, publicación, entrada, post, documento, documentación,
    tutorial, informe, reporte, capítulo, sección, serie, versión, blog, libro, curso, estudio, edición, episodio, historia, lección,
    proyecto, sitio, tema, país`),

  selfReferences: phrases(`este artículo, este documento, esta guía, este tutorial, esta página, este post`),

  bonus: phrases(`
    clave, concluye, crucial, demuestra que, descubrió que, el objetivo, en conclusión, en definitiva, en resumen, esencial, fundamental,
    importante, la clave, la solución, lo más importante, los resultados, mostramos, muestra que, muestran que, por primera vez,
    principal, principales, reveló, revela, según un estudio, se trata de, sobre todo, significa que, el propósito, la conclusión`),

  stigma: phrases(`
    a continuación, bienvenido, bienvenidos, captura de pantalla, clic aquí, como se muestra, como se ve, compártelo, copyright, crédito,
    créditos, derechos reservados, echa un vistazo, en el siguiente, en este artículo, en este capítulo, en esta guía,
    en esta publicación, en esta sección, en este post, en este tutorial, figura, foto, fotografía, fuente, gracias, haga clic,
    haz clic, imagen, lea también, lee también, leer más, más información, para más información, por ejemplo,
    quizás, saber más, se puede ver, sigue leyendo, síguenos, suscríbete, suscríbase, tabla, todos los derechos reservados,
    última actualización, veamos, veremos, ver también, véase, vamos a ver, consulta, consulte, publicado el, tal vez`),

  cues: {
    significance: phrases(`
      importante, importancia, es importante, crucial, fundamental, esencial, clave, la clave, vital, decisivo, decisiva, significativo,
      significativa, hito, punto de inflexión, avance, histórico, histórica, en juego, lo más importante, sobre todo, principalmente,
      destaca, relevante, trascendental, imprescindible, indispensable`),
    consequence: phrases(`
      esto significa, eso significa, lo que significa, significa que, por lo tanto, por tanto, en consecuencia, como resultado, por eso,
      por ello, por esta razón, de modo que, así que, lleva a, conduce a, provoca, provocó, provocado, causa, causó, genera, permite,
      permiten, permitir, permitirá, permitiendo, impide, evita que, implica, consecuencia, consecuencias, impacto, gracias a,
      de esta manera, de esta forma, resulta en, efecto, efectos`),
    change: phrases(`
      por primera vez, primera vez, ya no, hasta ahora, en lugar de, en vez de, reemplaza, reemplazar, sustituye, transforma, transformar,
      transformación, cambio, cambios, cambia, cambiar, cambiará, revoluciona, revolución, nuevo, nueva, nuevos, nuevas, inédito, inédita, sin precedentes,
      nunca antes, a partir de ahora, evolución`),
    risk: phrases(`
      riesgo, riesgos, en riesgo, peligro, peligros, peligroso, peligrosa, amenaza, amenazas, amenazan, vulnerable, vulnerables, vulnerabilidad, pérdida, pérdidas,
      perder, pierde, costo, costos, coste, costes, cuesta, escasez, crisis, advierte, advierten, advertencia, alerta, fracaso, daño, daños,
      dañar, ataque, ataques, fallo, fallos, preocupación, temor, muerte, muertes, sin, de lo contrario, difícil`),
    benefit: phrases(`
      beneficio, beneficios, beneficia, beneficiar, ventaja, ventajas, ahorra, ahorrar, ahorro, reduce, reducir, reducción, mejora, mejorar,
      mejoras, más rápido, más rápida, más fácil, más sencillo, más seguro, más barato, más eficiente, eficiente, eficiencia, oportunidad,
      oportunidades, ayuda, ayudar, ayudan, protege, proteger, facilita, facilitar, simplifica, simplificar, evita, evitar, útil, acelera`),
    who: phrases(`
      para los usuarios, para usuarios, para los desarrolladores, para desarrolladores, para los clientes, para las empresas,
      para empresas, para los pacientes, para las familias, para los consumidores, para los ciudadanos, para los equipos, para todos,
      para quienes, afecta, afectan, afectado, afectados, afectará, millones de personas, usuarios, ciudadanos, consumidores, residentes, contribuyentes,
      población, personas que`),
    scale: phrases(`
      por ciento, millón, millones, mil millones, billones, duplica, duplicó, duplicado, triplica, triplicó, la mitad, mitad, un tercio,
      mayoría, la mayoría, más de, hasta, al menos, menos de, cerca de, récord, mundial, en todo el mundo, miles de, cientos de,
      al año, por año, cada año`),
    future: phrases(`
      será, serán, podría, podrían, se espera, se prevé, planea, planean, prevé, en el futuro, futuro, próximo paso, próximos pasos, a largo plazo,
      en los próximos años, próximamente, pronto, va a, van a, a partir de, previsto`),
    conclusion: phrases(`
      en conclusión, en resumen, en definitiva, en suma, en síntesis, finalmente, al final, para concluir, para resumir, en general,
      mostramos, el estudio muestra, los resultados muestran, demuestra que, muestra que, concluye que, a fin de cuentas, al fin y al cabo`),
  },

  blockTitles: {points: 'Resumen', reasons: 'Por qué importa', minutes: 'min de lectura'},

  labels: {
    reasons: phrases(`
      por qué importa, por qué es importante, ¿por qué importa?, ¿por qué es importante?, por qué esto importa, por qué, qué significa, lo que significa, qué significa esto,
      impacto, implicaciones, consecuencias, importancia, beneficios, ventajas, motivación, relevancia, qué está en juego, y qué`),
    summary: phrases(`
      resumen, en resumen, resumen ejecutivo, en breve, puntos clave, puntos principales, lo esencial, lo más importante, aspectos destacados,
      conclusiones clave, de un vistazo, en pocas palabras, lo que debes saber, lo que hay que saber, visión general, síntesis, tl;dr, tldr`),
    conclusion: phrases(`
      conclusión, conclusiones, en conclusión, para concluir, reflexiones finales, palabras finales, consideraciones finales, cierre,
      próximos pasos, siguientes pasos, qué sigue, perspectivas, lecciones aprendidas, balance, para terminar`),
  },

  horizon: {
    short: phrases(`
      esta semana, la próxima semana, la semana que viene, el próximo mes, el mes que viene, en los próximos días,
      en las próximas semanas, a corto plazo`),
    medium: phrases(`
      el próximo año, el año que viene, a finales de año, antes de fin de año, en los próximos meses, a mediano plazo,
      a medio plazo, el próximo trimestre, en los próximos dos años`),
    long: phrases(`
      a largo plazo, en los próximos años, en los años venideros`),
  },

  notices,
};

export default spanish;
