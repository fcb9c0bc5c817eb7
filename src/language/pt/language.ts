import snowball from 'snowball-stemmers';
import {por} from 'stopword';
import type {Language} from '../../types.js';
import {phrases, stopWords} from '../common/lists.js';
import {notices} from './notices.js';

const stemmer = snowball.newStemmer('portuguese');

const portuguese: Language = {
  code: 'pt',
  stem: (word) => stemmer.stem(word),

  stopWords: stopWords(
    `agora ainda além algo algum alguma algumas alguns ambos antes após apenas aqui assim atrás através bem cada caso certa certo cerca coisa
    coisas contra contudo daquele deste desta destes destas desse dessa desses dessas deve devem dentro desde disse disso disto dizer
    dois duas durante embora enquanto então era eram estar estava estavam está estão estou etc faz fazer feito foi for fora foram forma
    grande havia hoje houve já lá lado logo lo los maior mediante menos mesma mesmas mesmos modo nada naquele nenhum nenhuma nesta neste
    nessa nesse nisso nunca onde ou outra outras outro outros parte perante pode podem poder podia pois porque porquê portanto porém pouca
    pouco poucos primeira primeiro própria próprio quais qualquer quanto quase quer sempre sendo ser será serão seja sejam sido si sob
    sobre são tal tais tanta tanto tão tem temos tendo tenho ter teve tinha toda todas todavia todo todos tudo têm uns vai vamos vão várias vários
    ver vez vezes à às é`,
    por,
  ),

  connectives: phrases(`
    a seguir, adicionalmente, afinal, ainda assim, além disso, além do mais, ao contrário, ao mesmo tempo, apesar disso, assim, assim sendo,
    com isso, como consequência, como resultado, como tal, contudo, da mesma forma, de fato, de facto, dessa forma, dessa maneira, desse modo,
    desta forma, desta maneira, deste modo, depois, depois disso, do mesmo modo, e, em comparação, em conclusão, em consequência,
    em contrapartida, em contraste, em outras palavras, em particular, em primeiro lugar, em resumo, em segundo lugar, em suma, em vez disso,
    enfim, enquanto isso, entretanto, então, finalmente, igualmente, inclusive, isto é, logo, mas, mesmo assim, nesse caso, nesse contexto,
    nesse sentido, neste caso, neste contexto, neste sentido, no entanto, o que significa, ou, ou seja, para concluir, para isso, para resumir, pelo contrário, pois,
    por conseguinte, por consequência, por causa disso, por exemplo, por essa razão, por esse motivo, por esta razão, por este motivo,
    por fim, por isso, por outro lado, por sua vez, por um lado, por último, porque, porém, portanto, posteriormente, primeiro, segundo,
    sendo assim, também, tampouco, todavia, terceiro, é por isso que`),

  droppable: phrases(`
    adicionalmente, afinal, ainda assim, além disso, além do mais, ao contrário, ao mesmo tempo, apesar disso, assim, assim sendo, com isso,
    como consequência, como resultado, como tal, contudo, da mesma forma, de fato, de facto, dessa forma, dessa maneira, desse modo, desta forma, desta maneira,
    deste modo, do mesmo modo, em comparação, em conclusão, em consequência, em contrapartida, em contraste, em outras palavras,
    em primeiro lugar, em resumo, em segundo lugar, em suma, enfim, enquanto isso, entretanto, então, finalmente, igualmente, isto é, logo,
    mesmo assim, no entanto, ou seja, para concluir, para resumir, pelo contrário, por conseguinte, por consequência, por causa disso, por essa razão,
    por esse motivo, por esta razão, por este motivo, por fim, por isso, por outro lado, por sua vez, por um lado, por último, porém, portanto,
    primeiro, segundo, sendo assim, todavia, terceiro`),

  coordinators: phrases(`e, mas`),

  pronouns: phrases(`
    ele, ela, eles, elas, este, esta, estes, estas, isto, esse, essa, esses, essas, isso, aquele, aquela, aqueles, aquelas, aquilo, seu,
    sua, seus, suas, dele, dela, tal, tais, ambos, ambas, o mesmo, a mesma, os mesmos, as mesmas, este último, esta última, tudo isso`),

  bareDemonstratives: /^(?:isto|isso|aquilo) /u,

  selfNouns: phrases(`
    ano, anos, mês, semana, dia, manhã, tarde, noite, fim, primavera, verão, outono, inverno, temporada, trimestre, década, século, segunda-feira,
    terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, vez, momento, artigo, guia, página, publicação, post, documento,
    documentação, tutorial, relatório, capítulo, seção, secção, série, versão, blog, livro, curso, estudo, edição, episódio, história, lição,
    projeto, site, tema, texto, país`),

  selfReferences: phrases(
    `este artigo, este documento, este guia, este tutorial, esta página, este post, neste artigo`,
  ),

  bonus: phrases(`
    a chave, a solução, concluiu, concluímos, crucial, demonstra que, descobriu que, em conclusão, em resumo, em suma, essencial, fundamental,
    importante, mais importante, mostra que, mostram que, mostramos, o objetivo, o propósito, os resultados, pela primeira vez,
    principal, principais, revela, revelou, segundo um estudo, segundo estudo, significa que, sobretudo`),

  stigma: phrases(`
    a seguir, assine, bem-vindo, captura de tela, clique, clique aqui, como mostrado, compartilhe, confira, consulte, crédito, créditos, direitos reservados,
    fonte, foto, figura, imagem, inscreva-se, leia mais, leia também, mais informações, neste artigo, neste capítulo, neste guia,
    neste post, neste tutorial, nesta publicação, nesta seção, obrigado, obrigada, para mais informações, por exemplo, publicado em,
    saiba mais, siga-nos, tabela, talvez, todos os direitos reservados, última atualização, vamos ver, veja, veja também, veremos`),

  cues: {
    significance: phrases(`
      importante, importância, é importante, crucial, fundamental, essencial, a chave, vital, decisivo, decisiva, significativo, significativa,
      marco, ponto de virada, avanço, histórico, histórica, em jogo, mais importante, sobretudo, principalmente, relevante, indispensável, imprescindível`),
    consequence: phrases(`
      isso significa, isto significa, o que significa, significa que, portanto, por isso, consequentemente, como resultado, em consequência,
      por essa razão, por esse motivo, de modo que, de forma que, leva a, levou a, conduz a, provoca, provocou, causa, causou, gera, permite,
      permitem, permitir, permitirá, permitindo, impede, implica, consequência, consequências, impacto, devido a, graças a, dessa forma,
      desta forma, resulta em, efeito, efeitos`),
    change: phrases(`
      pela primeira vez, primeira vez, não mais, já não, até agora, em vez de, ao invés de, substitui, substituir, transforma, transformar,
      transformação, mudança, mudanças, muda, mudar, revoluciona, revolução, novo, nova, novos, novas, inédito, inédita, sem precedentes,
      nunca antes, a partir de agora, evolução`),
    risk: phrases(`
      risco, riscos, em risco, perigo, perigos, perigoso, perigosa, ameaça, ameaças, ameaçam, vulnerável, vulneráveis, vulnerabilidade, perda, perdas, perder,
      perde, custo, custos, custa, escassez, crise, alerta, adverte, fracasso, falha, falhas, dano, danos, prejudica, prejuízo, ataque,
      ataques, preocupação, morte, mortes, sem, caso contrário, difícil`),
    benefit: phrases(`
      benefício, benefícios, beneficia, vantagem, vantagens, economiza, economizar, economia de, poupa, reduz, reduzir, redução, melhora,
      melhorar, melhoria, melhorias, mais rápido, mais rápida, mais fácil, mais simples, mais seguro, mais barato, mais eficiente, eficiente,
      eficiência, oportunidade, oportunidades, ajuda, ajudar, ajudam, protege, proteger, facilita, facilitar, simplifica, evita, evitar, útil, acelera`),
    who: phrases(`
      para os usuários, para usuários, para os utilizadores, para os desenvolvedores, para desenvolvedores, para os clientes,
      para as empresas, para empresas, para os pacientes, para as famílias, para os consumidores, para os cidadãos, para todos, para quem,
      afeta, afetam, afetado, afetados, milhões de pessoas, usuários, utilizadores, cidadãos, consumidores, moradores, contribuintes, população`),
    scale: phrases(`
      por cento, milhão, milhões, bilhão, bilhões, mil milhões, trilhão, trilhões, dobra, dobrou, duplicou, triplicou, metade, a metade,
      um terço, maioria, a maioria, mais de, até, pelo menos, menos de, cerca de, recorde, mundial, no mundo todo, milhares de, centenas de,
      por ano, ao ano, cada ano`),
    future: phrases(`
      será, serão, poderá, poderão, poderia, deve ser, espera-se, prevê, planeja, no futuro, futuro, próximo passo, próximos passos,
      a longo prazo, nos próximos anos, em breve, vai, vão, previsto, a partir de`),
    conclusion: phrases(`
      em conclusão, em resumo, em suma, enfim, finalmente, no final, para concluir, para resumir, no geral, mostramos, o estudo mostra,
      os resultados mostram, demonstra que, mostra que, conclui que, afinal, no fim das contas`),
  },

  blockTitles: {points: 'Resumo', reasons: 'Por que importa', minutes: 'min de leitura'},

  labels: {
    reasons: phrases(`
      por que importa, por que isso importa, por que isto importa, por que é importante, por que isso é importante, porque é importante, por que, por quê, o que significa,
      o que isso significa, impacto, impactos, implicações, consequências, importância, benefícios, vantagens, motivação, relevância, o que está em jogo, e daí`),
    summary: phrases(`
      resumo, em resumo, resumo executivo, em poucas palavras, pontos-chave, pontos principais, principais pontos, principais conclusões, destaques,
      o essencial, visão geral, síntese, o que você precisa saber, tl;dr, tldr`),
    conclusion: phrases(`
      conclusão, conclusões, em conclusão, para concluir, considerações finais, reflexões finais, palavras finais, encerramento, próximos passos,
      o que vem a seguir, perspectivas, lições aprendidas, finalizando`),
  },

  horizon: {
    short: phrases(`
      esta semana, nesta semana, próxima semana, na próxima semana, semana que vem, próximo mês, mês que vem,
      nos próximos dias, nas próximas semanas, a curto prazo`),
    medium: phrases(`
      próximo ano, no próximo ano, ano que vem, até o fim do ano, até o final do ano, nos próximos meses,
      a médio prazo, próximo trimestre, nos próximos dois anos`),
    long: phrases(`
      a longo prazo, no longo prazo, nos próximos anos`),
  },

  notices,
};

export default portuguese;
